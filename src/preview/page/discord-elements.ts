import type { HTMLAttributes, Key, ReactNode } from "react";
import "@skyra/discord-components-core/discord-messages.js";
import "@skyra/discord-components-core/discord-message.js";
import "@skyra/discord-components-core/discord-embed.js";
import "@skyra/discord-components-core/discord-embed-description.js";
import "@skyra/discord-components-core/discord-embed-footer.js";
import "@skyra/discord-components-core/discord-attachments.js";
import "@skyra/discord-components-core/discord-action-row.js";
import "@skyra/discord-components-core/discord-button.js";
import "@skyra/discord-components-core/discord-code.js";
import "@skyra/discord-components-core/discord-link.js";
import "@skyra/discord-components-core/discord-time.js";

/* The elements that draw Discord, and what React may give them. */

type Drawn<Own = object> = Own &
  Pick<HTMLAttributes<HTMLElement>, "onClick" | "slot"> & {
    readonly key?: Key;
    readonly children?: ReactNode;
  };

declare module "react" {
  // JSX looks its elements up in this namespace and nowhere else.
  // oxlint-disable-next-line typescript/no-namespace
  namespace JSX {
    interface IntrinsicElements {
      "discord-messages": Drawn<{ lightTheme: boolean }>;
      "discord-message": Drawn<{
        author: string;
        avatar: string;
        bot: boolean;
        timestamp: string;
      }>;
      "discord-embed": Drawn<{ color?: string; embedTitle?: string; url?: string }>;
      "discord-embed-description": Drawn;
      "discord-embed-footer": Drawn;
      "discord-attachments": Drawn;
      "discord-action-row": Drawn;
      "discord-button": Drawn<{ type: "secondary" }>;
      "discord-code": Drawn<{ embed?: boolean }>;
      "discord-link": Drawn<{ href: string; target: string; rel: string }>;
      "discord-time": Drawn;
    }
  }
}
