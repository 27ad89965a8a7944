declare module "wink-porter2-stemmer" {
  /** Stems one English word in lower case (Porter2). */
  export default function stem(word: string): string;
}
