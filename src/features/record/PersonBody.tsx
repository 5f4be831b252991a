import type { ReactNode } from 'react';

import { evidenceOfPerson } from '@/domain/model/evidence';
import type { Person } from '@/domain/model/types';
import { appearancesOf } from '@/domain/roster/appearances';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';

import { AppearanceLine } from './parts/AppearanceLine';
import { Disagreements } from './parts/Disagreements';
import { EvidenceList } from './parts/EvidenceList';
import { NamedTogether } from './parts/NamedTogether';
import { NativeTitle } from './parts/NativeTitle';
import { OtherNames } from './parts/OtherNames';
import { Part } from './parts/Part';
import { PostLines } from './parts/PostLines';
import { RecordLines } from './parts/RecordLines';
import { ShowOnPage } from './parts/ShowOnPage';

/** A person in public acts: names as printed, posts, every appearance in time order. Nothing private. */
export function PersonBody({ person }: { person: Person }): ReactNode {
  const { index } = useReader();
  const { m } = useI18n();
  const appearances = appearancesOf(index, person.id);
  return (
    <>
      <NativeTitle thing={person} />
      <OtherNames names={person.otherNames} />
      <PostLines posts={person.posts} />
      <Part
        heading={m.record.person.appearances({ count: appearances.length })}
        caption={m.record.person.appearancesCaption}
      >
        <RecordLines>
          {appearances.map((appearance) => (
            <AppearanceLine key={appearance.record.id} appearance={appearance} />
          ))}
        </RecordLines>
        <ShowOnPage facet="person" value={person.id} />
      </Part>
      <NamedTogether person={person} />
      <Disagreements disagreements={person.disagreements} />
      <EvidenceList evidence={evidenceOfPerson(person)} />
    </>
  );
}
