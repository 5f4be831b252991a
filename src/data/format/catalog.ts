import * as z from 'zod/mini';

import { fileNameSchema, idSchema } from './leaves';
import { localizedTextSchema } from './shared-parts';

export const catalogEntrySchema = z.strictObject({
  id: idSchema,
  title: localizedTextSchema,
  href: fileNameSchema,
});

/** `data/catalog.json`: the datasets that a site offers. */
export const catalogSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  default: idSchema,
  datasets: z.array(catalogEntrySchema),
});

export type RawCatalog = z.input<typeof catalogSchema>;
