import type { ReactNode } from 'react';

import type { Post } from '@/domain/model/types';
import { useReader } from '@/facts/reader-context';
import { useI18n } from '@/i18n/i18n-context';

import { FactRow } from './FactRow';
import { FactRows } from './FactRows';
import { NamedEntry } from './NamedEntry';
import { Part } from './Part';
import { periodWords } from './period-words';

/** Public posts, in the dataset's order, with the dates that sources give. */
export function PostLines({ posts }: { posts: readonly Post[] }): ReactNode {
  const { index } = useReader();
  const i18n = useI18n();
  if (posts.length === 0) return null;
  return (
    <Part heading={i18n.m.record.person.posts}>
      <FactRows>
        {posts.map((post) => (
          <FactRow
            key={[post.organizationId, post.role.en, post.start?.edtf, post.end?.edtf].join(' ')}
            label={periodWords(post, i18n)}
            evidence={post.evidence}
          >
            <NamedEntry
              organization={index.organizationById.get(post.organizationId)}
              role={post.role}
            />
          </FactRow>
        ))}
      </FactRows>
    </Part>
  );
}
