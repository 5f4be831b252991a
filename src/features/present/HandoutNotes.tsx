import type { ReactNode } from 'react';

import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';

import type { NotePassage, Scene } from './scenes/scene-content';

/** So many stand beside a picture, so that two or three scenes fit on a page. */
const MOST_NOTES = 7;

/** The facts behind a scene in a line each, with the marks of their evidence. */
export function HandoutNotes({ scene }: { readonly scene: Scene }): ReactNode {
  const { present, scenes: words } = usePresentingWords();
  const { notes } = scene;
  const more = notes.length - MOST_NOTES;
  const markOf = ({ source, evidence }: NotePassage): string =>
    words.marks.source({
      number: source.number,
      places: [
        ...(evidence.part === 'headline' ? [words.marks.headline] : []),
        ...(evidence.paragraph === undefined
          ? []
          : [words.marks.paragraph({ paragraph: evidence.paragraph })]),
      ],
    });
  return (
    <>
      <ul>
        {notes.slice(0, MOST_NOTES).map((note) => (
          <li key={note.key}>
            <span lang={note.lang}>{note.text}</span>{' '}
            <span className="text-ink2">
              {words.marks.list({ marks: [...new Set(note.passages.map(markOf))].slice(0, 4) })}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className="text-ink2">{present.handout.more({ count: more })}</p> : null}
    </>
  );
}
