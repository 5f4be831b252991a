import * as z from 'zod/mini';

import { FORMAT } from '@/domain/model/format';

import { areaCodeSchema, contactSchema, daySchema, idSchema, textSchema } from './leaves';
import { agreementSchema, delegationSchema, eventSchema, statementSchema } from './records';
import { organizationSchema, personSchema, sourceSchema, themeSchema } from './registers';
import { localizedTextSchema } from './shared-parts';

/** The one definition of `communique/1`; types, reader and JSON Schema come from it. */
export const datasetSchema = z.strictObject({
  $schema: z.exactOptional(z.string()),
  format: z.literal(FORMAT),
  id: idSchema,
  title: localizedTextSchema,
  summary: z.exactOptional(localizedTextSchema),
  version: textSchema,
  as_of: daySchema,
  licence: textSchema,
  coverage: localizedTextSchema,
  contact: z.exactOptional(contactSchema),
  sides: z.exactOptional(z.array(areaCodeSchema)),
  redirects: z.exactOptional(z.record(idSchema, idSchema)),
  themes: z.exactOptional(z.array(themeSchema)),
  sources: z.exactOptional(z.array(sourceSchema)),
  organizations: z.exactOptional(z.array(organizationSchema)),
  people: z.exactOptional(z.array(personSchema)),
  events: z.exactOptional(z.array(eventSchema)),
  context_events: z.exactOptional(z.array(eventSchema)),
  agreements: z.exactOptional(z.array(agreementSchema)),
  statements: z.exactOptional(z.array(statementSchema)),
  delegations: z.exactOptional(z.array(delegationSchema)),
});

export type RawDataset = z.input<typeof datasetSchema>;
