/** How the page counts and names, a paragraph each. */
export const method = [
  'A record is an agreement, an event or a statement. Delegations, people, organisations and sources show because a record names them; they are not counted as records.',
  'A source marked as read in part was seen in a copy that often ends early. What was not found in it may stand further down. A mark such as S9 ¶3 names source and paragraph; without a paragraph it holds for the record as a whole.',
  'Headings and figures are counted from the records shown. They say what these records contain, not what happened in the world.',
  'Each language’s page names its own side first, English goes by the alphabet of the country names. Names in another script are shown only as a source prints them. Where no source read prints an institution’s name in the language of the page, the name is our translation; every roster, list and sheet says once which names those are. Names of people are never translated.',
];
