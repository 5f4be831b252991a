/** What editors show for single fields, by definition; `*` holds those that mean the same everywhere. */
export const FIELD_DESCRIPTIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '*': {
    evidence:
      'Where it stands. On a record it holds for everything in it without evidence of its own.',
    research_ids: 'Ids of the research items that this record comes from.',
    date: 'When. Leave it out when it is not known, and put "date" into not_reported if it was looked for.',
    date_basis: 'What the date rests on. Anything but "stated" needs a date_note.',
    date_note: 'Why the date is what it is, in a sentence for readers.',
    not_reported: 'Fields that were looked for in every source and not found.',
    confidence: 'How sure the research is.',
    disagreements: 'Where sources differ.',
    notes: 'Remarks for readers.',
    themes: 'Themes that the record mentions, with the basis of each mention.',
    related: 'Other records that belong with it.',
    role: 'As reported at that time.',
    summary: 'One or two sentences in our own words.',
    parent_id: 'The thing that it is part of.',
    event_id: 'The event at which it took place.',
    others: 'Whoever is described without a name.',
    paragraphs: 'A line for each paragraph; only for sources read whole.',
  },
  Dataset: {
    $schema: 'Tells editors where this description is.',
    format: 'Always communique/1.',
    version: 'Changes with every release of the data.',
    as_of: 'The last day that the data know of.',
    coverage: 'What was looked through, in which languages, until when, and what is left out.',
    contact: 'Where readers send corrections.',
    sides: 'The two areas whose cooperation this is about; none to two.',
    redirects: 'Old ids with the ids that took their place, so that old links still open.',
    themes: 'The themes in the order in which the page lists them.',
    sources: 'Their order numbers them: the ninth is printed as S9.',
    context_events:
      'Events that others belong to and that are no records of this file: not counted, not filtered, not drawn. Selections taken from a larger file have them.',
  },
  Theme: {
    group: 'headline: one of at most four that come first.',
    symbol: 'Its mark in charts.',
    definition: 'What counts as this theme.',
  },
  Source: {
    title: 'As printed; may be left out when title_basis is not_seen.',
    title_basis: 'Read on the page, rebuilt from its address, or not seen.',
    publisher: 'The name alone, without remarks; sources of one publisher carry the same.',
    publisher_name: 'The name by language, where it is not the same in all of them.',
    publisher_note: 'Edition, copy or intermediary, in a few words: "copy on example.org".',
    publisher_area: 'Where the publisher sits.',
    read: 'How much of it was read.',
    standing: 'A mirror is named and never linked.',
    lang: 'Language of what it prints.',
  },
  Organization: {
    abbreviation: 'As the body itself uses it.',
    history: 'Founded, renamed, succeeded, dissolved.',
  },
  Person: {
    family_name: 'For sorting.',
    family_name_first: 'True where the family name stands first, as in Chinese.',
    other_names: 'Forms of the name as printed elsewhere.',
  },
  Participant: { capacity: 'What the person or body was there as.' },
  AgreementPerson: { capacity: 'signed only where a source names the person as signing.' },
  Agreement: {
    act: 'What was done with the document, exactly as reported.',
    in_force: 'Since when it is in force.',
    term: 'How long it holds.',
    languages: 'Languages of the authentic texts.',
    parties: 'Whoever agreed; at least two together with others.',
    aims: 'What it is meant for, as reported.',
  },
  Delegation: {
    event_id: 'The visit that it belongs to.',
    members: 'In the order of the source.',
  },
  DelegationMember: {
    on_behalf_of_id: 'The body that the person acted for.',
    head: 'True only where a source calls the person the head.',
    order: 'Position in the source, from 1.',
  },
  ThemeMention: {
    basis:
      'instrument_text: a source gives the document’s own content. stated: a named official said it. quoted: in the official’s own words. reported: everything else.',
    speaker_id: 'Who said it; for stated and quoted.',
    sides: 'Whose mention it is, where the source says so.',
  },
  Evidence: {
    paragraph: 'Counts the paragraphs of the body from 1.',
    part: 'headline: the title, not the body.',
  },
  Disagreement: {
    preferred:
      'Position in values, from 0, of the value used here; left out where none is preferred.',
  },
};
