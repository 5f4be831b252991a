/** The closed sets of format `communique/1`, in the order in which the interface lists them. */

export const LANGUAGES = ['en', 'az', 'zh-Hans'] as const;

export const RECORD_KINDS = ['agreement', 'event', 'statement'] as const;

export const AGREEMENT_CLASSIFICATIONS = [
  'treaty',
  'agreement',
  'memorandum_of_understanding',
  'protocol',
  'exchange_of_notes',
  'declaration',
  'joint_statement',
  'other',
] as const;

export const AGREEMENT_ACTS = [
  'signed',
  'exchanged',
  'adopted',
  'agreed',
  'renewed',
  'founded',
  'announced',
  'in_effect',
] as const;

export const EVENT_CLASSIFICATIONS = [
  'meeting',
  'visit',
  'forum',
  'signing',
  'training',
  'broadcast',
  'interview',
  'briefing',
  'award',
  'joint_project',
  'other',
] as const;

export const PARTICIPANT_CAPACITIES = [
  'host',
  'guest',
  'organiser',
  'chair',
  'speaker',
  'interviewer',
  'interviewee',
  'giver',
  'recipient',
  'presenter',
  'participant',
] as const;

export const AGREEMENT_CAPACITIES = ['signed', 'exchanged', 'represented', 'present'] as const;

export const THEME_BASES = ['instrument_text', 'stated', 'quoted', 'reported'] as const;

export const THEME_GROUPS = ['headline', 'further'] as const;

export const THEME_SYMBOLS = [
  'diamond',
  'grid',
  'triangle',
  'slashed-circle',
  'bowtie',
  'cap',
  'plus',
  'arrows',
  'equals',
  'book',
  'chip',
  'antenna',
  'columns',
  'globe',
  'leaf',
  'ring',
] as const;

export const DATE_BASES = ['stated', 'published', 'inferred', 'context'] as const;

export const CONFIDENCES = ['high', 'medium', 'low'] as const;

export const RELATIONS = ['renews', 'implements', 'part_of', 'same_occasion', 'follows'] as const;

export const NAME_BASES = ['attested', 'translated'] as const;

export const TITLE_BASES = ['official', 'translated', 'descriptive'] as const;

export const SOURCE_TITLE_BASES = ['read', 'rebuilt', 'not_seen'] as const;

export const SOURCE_KINDS = ['news_report', 'official_text', 'archive', 'other'] as const;

export const SOURCE_READS = ['whole', 'part'] as const;

export const SOURCE_STANDINGS = ['original', 'reprint', 'mirror'] as const;

export const ORGANIZATION_CLASSIFICATIONS = [
  'state',
  'government',
  'regulator',
  'agency',
  'party_body',
  'news_agency',
  'broadcaster',
  'newspaper',
  'publisher',
  'university',
  'research',
  'association',
  'cultural_institute',
  'embassy',
  'intergovernmental',
  'network',
  'other',
] as const;

export const ORGANIZATION_CHANGES = [
  'founded',
  'succeeds',
  'renamed',
  'reorganised',
  'dissolved',
] as const;

/** Fields that may have been looked for in every source of a thing and not found. */
export const NOT_REPORTED_FIELDS = [
  'date',
  'places',
  'city',
  'venue',
  'parties',
  'participants',
  'members',
  'head',
  'people',
  'signatories',
  'speaker',
  'organiser',
  'in_force',
  'term',
  'languages',
  'document_title',
] as const;
