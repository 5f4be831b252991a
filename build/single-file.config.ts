import { fileURLToPath } from 'node:url';

import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

import { BROWSERS } from './browsers.ts';
import { singleFile } from './single-file.ts';

/** Writes `dist/communique.html` beside whatever a plain build has put there; a plain build empties the folder first. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  base: './',
  plugins: [react(), tailwindcss(), singleFile()],
  resolve: { alias: { '@': fileURLToPath(new URL('../src', import.meta.url)) } },
  build: { target: BROWSERS },
});
