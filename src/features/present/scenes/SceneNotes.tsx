import type { ReactNode } from 'react';

import { publisherWords } from '@/facts/publisher-words';
import { langOf } from '@/facts/source-lang';
import { shownText, useI18n } from '@/i18n/i18n-context';
import { usePresentingWords } from '@/i18n/presenting/presenting-words-context';
import { steadyText } from '@/i18n/steady-text';

import type { NotePassage, Scene, SceneNote } from './scene-content';

/** What the speaker has before them: the scene's facts, and for each where it stands and what it says there. */
export function SceneNotes({ scene }: { scene: Scene }): ReactNode {
  const { scenes: words } = usePresentingWords();
  const { notes } = scene;
  if (notes.length === 0) return <p className="text-body text-ink2">{words.notes.none}</p>;
  return (
    <ul className="grid gap-y-3">
      {notes.map((note) => (
        <Note key={note.key} note={note} />
      ))}
    </ul>
  );
}

function Note({ note }: { note: SceneNote }): ReactNode {
  return (
    <li className="border-hair break-inside-avoid border-t pt-2">
      <p lang={note.lang} className="text-body font-medium text-pretty">
        {note.text}
      </p>
      {note.passages.length === 0 ? null : (
        <ul className="text-caption text-ink2 mt-1 grid gap-y-1">
          {note.passages.map((passage) => (
            <Passage key={passage.key} passage={passage} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** The mark, whose text it is and its title; our paraphrase where the paragraph was recorded. */
function Passage({ passage: { source, evidence } }: { passage: NotePassage }): ReactNode {
  const i18n = useI18n();
  const { m, language } = i18n;
  const { scenes: words } = usePresentingWords();
  const paragraph = source.paragraphs.find(({ n }) => n === evidence.paragraph);
  const summary = paragraph && shownText(paragraph.summary, language);
  const places = [
    ...(evidence.part === 'headline' ? [words.marks.headline] : []),
    ...(evidence.paragraph === undefined
      ? []
      : [words.marks.paragraph({ paragraph: evidence.paragraph })]),
  ];
  return (
    <li className="wrap-anywhere">
      <span className="text-ink font-semibold">
        {words.marks.source({ number: source.number, places })}
      </span>{' '}
      {words.joined({ facts: [publisherWords(source, i18n), m.sources.readHow[source.read]] })}
      <span className="block" lang={source.title === undefined ? undefined : langOf(source)}>
        {steadyText(source.title ?? words.notes.untitled)}
      </span>
      {summary === undefined ? null : (
        <span className="text-ink block" lang={summary.lang}>
          {summary.text}
        </span>
      )}
    </li>
  );
}
