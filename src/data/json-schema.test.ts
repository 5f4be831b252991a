import { describe, expect, it } from 'vitest';

import { AGREEMENT_ACTS, NOT_REPORTED_FIELDS } from '@/domain/model/closed-sets';

import { makeCatalogJsonSchema, makeDatasetJsonSchema } from './json-schema';
import { FIELD_DESCRIPTIONS } from './json-schema-descriptions';

const schema = makeDatasetJsonSchema();
const definitions = schema.$defs ?? {};

describe('the JSON Schema of a dataset', () => {
  it('is of 2020-12, with an id relative to where it stands', () => {
    expect(schema).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'communique-1.schema.json',
      type: 'object',
    });
    expect(makeCatalogJsonSchema().$id).toBe('catalog.schema.json');
  });

  it('has the closed sets of the model', () => {
    expect(definitions['Agreement']?.properties?.['act']).toMatchObject({ enum: AGREEMENT_ACTS });
    expect(definitions['Agreement']?.properties?.['not_reported']).toMatchObject({
      items: { enum: NOT_REPORTED_FIELDS },
    });
  });

  it('allows names that begin with x_ in every object, and no other unknown ones', () => {
    const objects = [schema, ...Object.values(definitions)].filter(({ properties }) => properties);
    expect(objects.length).toBeGreaterThan(20);
    for (const object of objects) {
      expect(object).toMatchObject({
        additionalProperties: false,
        patternProperties: { '^x_': {} },
      });
    }
  });

  it('explains every definition', () => {
    for (const definition of Object.values(definitions))
      expect(definition.description).toBeTruthy();
  });

  it('describes no field that does not exist', () => {
    const shapes = new Map([['Dataset', schema], ...Object.entries(definitions)]);
    const all = [...shapes.values()].flatMap(({ properties = {} }) => Object.keys(properties));
    for (const [name, fields] of Object.entries(FIELD_DESCRIPTIONS)) {
      const known = name === '*' ? all : Object.keys(shapes.get(name)?.properties ?? {});
      for (const field of Object.keys(fields)) expect(known).toContain(field);
    }
  });
});
