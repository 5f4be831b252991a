import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { makeCatalogJsonSchema, makeDatasetJsonSchema } from '@/data/json-schema';

/** The files under `public/schema` and their texts, made from the format's definition. */
export function schemaFiles(): readonly { readonly name: string; readonly text: string }[] {
  return [
    { name: 'communique-1.schema.json', text: toText(makeDatasetJsonSchema()) },
    { name: 'catalog.schema.json', text: toText(makeCatalogJsonSchema()) },
  ];
}

/** Writes the JSON Schemas into `public/schema`, or into the directory that the first argument names. */
export async function main(
  [directory = 'public/schema']: readonly string[],
  write: (text: string) => unknown = (text) => process.stdout.write(text),
): Promise<number> {
  await mkdir(directory, { recursive: true });
  for (const { name, text } of schemaFiles()) {
    await writeFile(join(directory, name), text);
    write(`Written: ${join(directory, name)}\n`);
  }
  return 0;
}

function toText(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}
