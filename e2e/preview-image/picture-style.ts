/** The picture's style; `FONTS/` stands where its fonts are put in. */
export const PICTURE_STYLE = `
@font-face {
  font-family: Newsreader;
  src: url('FONTS/newsreader-latin.woff2');
  font-weight: 400 600;
  unicode-range: U+0020-007E, U+00A0-00FF, U+2013;
}
@font-face {
  font-family: Newsreader;
  src: url('FONTS/newsreader-latin-ext.woff2');
  font-weight: 400 600;
  unicode-range: U+0100-0259;
}
@font-face {
  font-family: Archivo;
  src: url('FONTS/archivo-latin.woff2');
  font-weight: 400 700;
}
@font-face {
  font-family: Han;
  src: url('FONTS/noto-sans-sc-used.woff2');
}
* {
  margin: 0;
}
body {
  width: 1200px;
  height: 630px;
  background: #f4f7f7;
  color: #13222b;
  position: relative;
  font-family: Newsreader, Han;
}
.scotch {
  border-top: 12px solid;
  box-shadow:
    0 5px #f4f7f7,
    0 8px #13222b;
}
.name {
  display: flex;
  gap: 14px;
  align-items: center;
  font-size: 38px;
  font-weight: 600;
  padding: 40px 64px 0;
}
.leaf {
  fill: #fff;
  stroke: #13222b;
  stroke-width: 1.8;
}
.lines {
  fill: none;
  stroke: #13222b;
  stroke-width: 1.6;
}
.seal {
  fill: #b23c0c;
}
h1 {
  font-weight: 480;
  font-size: 70px;
  line-height: 1;
  letter-spacing: -0.02em;
  padding: 30px 64px 0;
}
.title {
  font-size: 38px;
  line-height: 1.3;
  color: #40515b;
  padding: 10px 64px 0;
}
.title + .title {
  padding-top: 4px;
}
.plate {
  position: absolute;
  inset: 0;
}
.hair {
  stroke: #cfd8da;
  stroke-width: 2;
}
.axis {
  stroke: #13222b;
  stroke-width: 2;
}
.fill-current {
  fill: #13222b;
  stroke: #f4f7f7;
}
.fill-paper {
  fill: #f4f7f7;
}
.fill-none {
  fill: none;
}
.stroke-current {
  stroke: #13222b;
}
text {
  font: 500 26px Archivo;
  fill: #13222b;
}
.version {
  fill: #56666f;
}
`;
