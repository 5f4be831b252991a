export const pictures = {
  heading: 'Pictures',
};
