export const takeAway = {
  title: 'Share and take away',
  close: 'Close',
};
