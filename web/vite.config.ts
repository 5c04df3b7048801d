import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const api = process.env.REDRESS_API ?? 'http://localhost:4310'

export default defineConfig({
  plugins: [react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      output: {
        // Few files for the first page: each request costs more than the bytes it would save.
        codeSplitting: {
          groups: [
            // The editor comes with the first ticket that is opened.
            { name: 'libraries', test: /node_modules\/(?!prosemirror|orderedmap|rope-sequence|w3c-keyname)/ },
            {
              name: 'desk',
              test: /web\/src\/(lib|ui)\/(?!rich\/)|i18n\/src\/|contracts\/(client|route-table)/,
            },
          ],
        },
      },
    },
  },
  server: { port: 4311, proxy: { '/v1': api, '/healthz': api } },
})
