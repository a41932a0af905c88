import { defineConfig } from 'vite';
import { chineseFormJs } from './form-words.ts';
import { prunedTabler } from './tabler.ts';

// Names of the two files that templates refer to are stable; chunks are only referred to by app.js and carry a hash.
export default defineConfig({
  base: './',
  publicDir: 'public',
  plugins: [chineseFormJs()],
  css: { postcss: { plugins: [prunedTabler()] } },
  build: {
    target: 'es2022',
    cssCodeSplit: true,
    modulePreload: false,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      checks: { eval: false, pluginTimings: false }, // htmx has one; the page's htmx-config and the policy keep it from running
      input: { app: 'src/app.ts' },
      output: {
        // What the entry shares with the islands is a chunk of its own, so that no chunk imports app.js.
        codeSplitting: { groups: [{ name: 'shared', test: /htmx\.org|[\\/]src[\\/](lib|words|forms)/ }] },
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        assetFileNames: (asset) => (asset.names.includes('app.css') ? 'app.css' : 'chunks/[name]-[hash][extname]'),
      },
    },
  },
});
