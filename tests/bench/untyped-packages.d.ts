declare module '@nlpjs/core' {
  export class Container {
    use(plugin: unknown): void
  }
}
declare module '@nlpjs/lang-en' {
  export const LangEn: unknown
}
declare module '@nlpjs/lang-es' {
  export const LangEs: unknown
}
declare module '@nlpjs/lang-pt' {
  export const LangPt: unknown
}
declare module '@nlpjs/lang-nl' {
  export const LangNl: unknown
}
declare module '@nlpjs/sentiment' {
  export class SentimentAnalyzer {
    constructor(settings: { container: unknown })
    process(input: { utterance: string; locale: string }): Promise<{ sentiment: { average: number } }>
  }
}
declare module 'multilang-sentiment' {
  export default function sentiment(text: string, language: string): { score: number; comparative: number }
}
