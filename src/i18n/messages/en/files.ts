export const files = {
  heading: 'Data files',
};
