/** A markdown text as Discord shows it. */
export interface ReadMarkdown {
  readonly text: string;
  readonly links: readonly string[];
  /** Whom or what it would call or point to. */
  readonly mentions: readonly string[];
}

/**
 * Reads markdown by the rules of Discord's own client, as far as they show: escapes, code, links with a
 * text, bare addresses, mentions, timestamps, bold, italics, and the signs that begin a line.
 * https://docs.discord.com/developers/reference#message-formatting
 */
export function readMarkdown(markdown: string): ReadMarkdown {
  const links: string[] = [];
  const mentions: string[] = [];
  const read = (source: string): string => {
    let text = "";
    let rest = source;
    while (rest !== "") {
      const { length, shown } = readPart(rest, { atStart: text === "" || text.endsWith("\n") });
      text += shown;
      rest = rest.slice(length);
    }
    return text;
  };
  function readPart(rest: string, { atStart }: { readonly atStart: boolean }): Part {
    const line = atStart ? /^[^\S\n]*(?:#{1,3} |-# |>{1,3} |[-+*] |\d+[.)] )/.exec(rest) : null;
    if (line) return { length: line[0].length, shown: "" };
    const escape = /^\\([^0-9A-Za-z\s])/u.exec(rest);
    if (escape) return { length: escape[0].length, shown: escape[1] ?? "" };
    const code = /^(`+)([\s\S]*?[^`])\1(?!`)/.exec(rest);
    if (code) return { length: code[0].length, shown: code[2] ?? "" };
    const link = /^\[((?:\\.|[^\]\\])*)\]\((\S*?)\)/.exec(rest);
    if (link) {
      links.push(link[2] ?? "");
      return { length: link[0].length, shown: read(link[1] ?? "") };
    }
    const bare = /^https?:\/\/[^\s<]+[^<.,:;"'\]\s]|^discord(?:app)?\.(?:gg|com\/invite)\/\w+/.exec(
      rest,
    );
    if (bare) {
      links.push(bare[0]);
      return { length: bare[0].length, shown: bare[0] };
    }
    const mention = /^<(?:@[!&]?|#|\/[^:>]+:|t:|a?:\w+:)\d+(?::\w)?>|^@(?:everyone|here)/.exec(
      rest,
    );
    if (mention) {
      mentions.push(mention[0]);
      return { length: mention[0].length, shown: "" };
    }
    const style = /^(?:\*{1,3}|~~|\|\||__?)/.exec(rest);
    if (style) return { length: style[0].length, shown: "" };
    const plain = /^(?:[\p{L}\p{N} ]+?(?=https?:|discord|[^\p{L}\p{N} ]|$)|[\s\S])/u.exec(rest);
    return { length: plain?.[0].length ?? 1, shown: plain?.[0] ?? rest.slice(0, 1) };
  }
  return { text: read(markdown), links, mentions };
}

interface Part {
  readonly length: number;
  readonly shown: string;
}
