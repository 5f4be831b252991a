export const print = {
  heading: 'Print',
};
