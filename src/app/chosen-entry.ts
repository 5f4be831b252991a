import type { Catalog, CatalogEntry } from '@/data/reading/build-catalog';

/** The dataset that the address names, else the default one. */
export function chosenEntry(catalog: Catalog, id: string | undefined): CatalogEntry | undefined {
  const find = (wanted: string | undefined): CatalogEntry | undefined =>
    catalog.entries.find((entry) => entry.id === wanted);
  return find(id) ?? find(catalog.defaultId);
}
