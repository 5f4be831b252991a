import type { Language } from '@/domain/model/vocabulary';

/** How a piece of text is set on the stage. */
export interface TypeStyle {
  readonly size: number;
  readonly line: number;
  readonly family: 'serif' | 'sans';
  readonly weight: number;
  /** In em. */
  readonly tracking: number;
  readonly italic: boolean;
  readonly tone: 'ink' | 'ink2';
}

/** Sizes for reading at six metres (design language, section 10): nothing needed to understand a scene is under 40. */
const LATIN = {
  display168: serif(168, 164, 440, -0.025),
  display132: serif(132, 132, 440, -0.022),
  display104: serif(104, 108, 450, -0.02),
  deck: { ...serif(60, 76, 400, 0), tone: 'ink2' },
  heading: serif(82, 88, 460, -0.018),
  kicker: { ...sans(44, 54, 600), tone: 'ink2' },
  numeral: serif(112, 108, 420, -0.02),
  name: serif(58, 64, 500, -0.008),
  title: serif(54, 62, 500, -0.008),
  party: serif(68, 74, 460, -0.014),
  entry: serif(48, 56, 500, -0.006),
  theme: sans(44, 54, 500),
  plate: serif(46, 52, 500, -0.004),
  body: sans(48, 60, 500),
  label: sans(44, 54, 600),
  text: { ...sans(42, 54, 400), tone: 'ink2' },
  prose: sans(42, 58, 400),
  small: { ...sans(40, 52, 400), tone: 'ink2' },
  source: sans(40, 50, 400),
  number: sans(40, 52, 600),
  absent: { ...serif(46, 56, 400, 0), italic: true, tone: 'ink2' },
  part: { ...sans(40, 52, 400), tone: 'ink2' },
} as const satisfies Record<string, TypeStyle>;

export type TypeName = keyof typeof LATIN;

/** Han text: no tracking, no italics, more air between lines. */
const HAN: Readonly<Partial<Record<TypeName, Partial<TypeStyle>>>> = {
  display168: { size: 150, line: 186, weight: 600 },
  display132: { size: 124, line: 156, weight: 600 },
  display104: { size: 100, line: 130, weight: 600 },
  deck: { size: 56, line: 84 },
  heading: { size: 74, line: 100, weight: 600 },
  kicker: { line: 62 },
  numeral: { line: 112 },
  name: { size: 56, line: 76, weight: 600 },
  title: { size: 50, line: 70, weight: 600 },
  party: { size: 62, line: 84, weight: 600 },
  entry: { size: 46, line: 64, weight: 600 },
  theme: { line: 60 },
  plate: { size: 44, line: 60, weight: 600 },
  body: { size: 46, line: 66 },
  label: { line: 62 },
  text: { line: 62 },
  prose: { line: 66 },
  small: { line: 60 },
  source: { line: 58 },
  number: { line: 60 },
  absent: { size: 44, line: 64, italic: false, family: 'sans' },
  part: { line: 60 },
};

/** The style of this name on a page of this language. */
export function typeStyle(name: TypeName, language: Language): TypeStyle {
  const latin: TypeStyle = LATIN[name];
  return language === 'zh-Hans' ? { ...latin, ...HAN[name], tracking: 0 } : latin;
}

function serif(size: number, line: number, weight: number, tracking: number): TypeStyle {
  return { size, line, family: 'serif', weight, tracking, italic: false, tone: 'ink' };
}

function sans(size: number, line: number, weight: number): TypeStyle {
  return { size, line, family: 'sans', weight, tracking: 0, italic: false, tone: 'ink' };
}
