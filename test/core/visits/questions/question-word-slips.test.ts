import { describe, expect, it } from "vitest";
import { mendQuestionWord } from "#core/visits/questions/question-word-slips.ts";

describe("mendQuestionWord", () => {
  it.each([
    ["ho visited Serbya", "who visited Serbya"],
    ["wo visted Romnia", "who visted Romnia"],
    ["whcih countries did Rutte visit", "which countries did Rutte visit"],
    ["wher has Rutte been", "where has Rutte been"],
    ["who wnet to Jordan", "who went to Jordan"],
    ["bauer qatar wehn?", "bauer qatar when?"],
  ])("mends “%s”", (typed, mended) => {
    expect(mendQuestionWord(typed)).toBe(mended);
  });

  it.each([
    "Ho Chi Minh",
    "wo war Rutte",
    "wen hat Rutte getroffen",
    "how did it go",
    "which",
    "mit wen",
  ])("leaves “%s” as it is, where no verb of visits follows a slip", (typed) => {
    expect(mendQuestionWord(typed)).toBe(typed);
  });
});
