export const share = {
  heading: 'Share',
};
