import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vite'

const api = process.env.REDRESS_API ?? 'http://localhost:4310'

/** Names the parts of the desk for its worker, which keeps them for when there is no connection. */
function listParts(): Plugin {
  return {
    name: 'list-parts',
    enforce: 'post',
    generateBundle: {
      // Last, because parts that hold styles alone are taken out again until then.
      order: 'post',
      handler(_options, bundle) {
        const kept = Object.keys(bundle).filter((name) => /\.(?:js|css|woff2)$/.test(name))
        const source = JSON.stringify(kept.map((name) => `/${name}`))
        this.emitFile({ type: 'asset', fileName: 'parts.json', source })
      },
    },
  }
}

export default defineConfig({
  plugins: [listParts(), react()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    rolldownOptions: {
      output: {
        // Few files for the first page: each request costs more than the bytes it would save.
        codeSplitting: {
          groups: [
            // The editor comes with the first ticket that is opened, passkeys and pictures of codes when they are asked for.
            {
              name: 'libraries',
              test: /node_modules\/(?!prosemirror|orderedmap|rope-sequence|w3c-keyname|@simplewebauthn|uqr)/,
            },
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
