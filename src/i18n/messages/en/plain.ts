/** The page without script. */
export const plain = {
  noScript:
    'This browser shows the page without its script: nothing can be chosen or filtered here, but every record, name, date, theme and source is on it. A current browser shows the whole page.',
  records: 'Every record in full',
  people: 'People',
  organizations: 'Organisations',
};
