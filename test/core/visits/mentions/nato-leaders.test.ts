import { describe, expect, it } from "vitest";
import { mentionsIn } from "#core/visits/mentions/mentions.ts";

const calendar = { near: "2023-05-04", last: undefined, ahead: false } as const;
const rolesIn = (text: string) => mentionsIn(text, calendar).actors.map(({ role }) => role);

describe("leadersIn", () => {
  it.each([
    ["NATO’s chief spoke.", "NATO Secretary General"],
    ["The head of the Alliance left for Oslo.", "NATO Secretary General"],
    ["NATO’s second-in-command flew to Oslo.", "NATO Deputy Secretary General"],
    ["NATO’s top soldier spoke.", "Chair of the NATO Military Committee"],
    ["The chief of NATO's military committee spoke.", "Chair of the NATO Military Committee"],
    ["The CMC toured the base.", "Chair of the NATO Military Committee"],
  ])("knows NATO’s leaders by what the newspapers call them: %s", (text, role) => {
    expect(rolesIn(text)).toContain(role);
  });

  it.each(["The head of NATO’s mission spoke.", "The chief of the army spoke."])(
    "takes nobody else for one of them: %s",
    (text) => {
      expect(rolesIn(text)).not.toContain("NATO Secretary General");
    },
  );
});
