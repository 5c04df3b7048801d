import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const api = process.env.REDRESS_API ?? 'http://localhost:4310'

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, target: 'es2022' },
  server: { port: 4311, proxy: { '/v1': api, '/healthz': api, '/p': api } },
})
