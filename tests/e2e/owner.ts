export const OWNER = { name: 'Beatriz Leal', email: 'beatriz@oak.example' }
