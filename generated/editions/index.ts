// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

import { kronobergBarnmorskemottagning2026 } from "./kronoberg/barnmorskemottagning/2026.ts";
import { kronobergGemensamt2026 } from "./kronoberg/gemensamt/2026.ts";
import { kronobergVardcentral2026 } from "./kronoberg/vardcentral/2026.ts";
import { nationelltKunskapsstod2026 } from "./nationellt/kunskapsstod/2026.ts";
import { nationelltLagar2026 } from "./nationellt/lagar/2026.ts";
import { nationelltOverenskommelser2021 } from "./nationellt/overenskommelser/2021.ts";
import { nationelltPrimarvard2024 } from "./nationellt/primarvard/2024.ts";
import { nationelltPrimarvard2025 } from "./nationellt/primarvard/2025.ts";
import { nationelltPrimarvard2026 } from "./nationellt/primarvard/2026.ts";
import { nationelltPropositionNaraVard2026 } from "./nationellt/proposition-nara-vard/2026.ts";
import { skaneBarnavardscentral2023 } from "./skane/barnavardscentral/2023.ts";
import { skaneBarnavardscentral2024 } from "./skane/barnavardscentral/2024.ts";
import { skaneBarnavardscentral2025 } from "./skane/barnavardscentral/2025.ts";
import { skaneBarnavardscentral2026 } from "./skane/barnavardscentral/2026.ts";
import { skaneBarnmorskemottagning2024 } from "./skane/barnmorskemottagning/2024.ts";
import { skaneBarnmorskemottagning2025 } from "./skane/barnmorskemottagning/2025.ts";
import { skaneBarnmorskemottagning2026 } from "./skane/barnmorskemottagning/2026.ts";
import { skaneGemensamt2024 } from "./skane/gemensamt/2024.ts";
import { skaneGemensamt2025 } from "./skane/gemensamt/2025.ts";
import { skaneGemensamt2026 } from "./skane/gemensamt/2026.ts";
import { skaneHalsoOchSjukvardsavtalet2016 } from "./skane/halso-och-sjukvardsavtalet/2016.ts";
import { skanePsykoterapi2021 } from "./skane/psykoterapi/2021.ts";
import { skanePsykoterapi2023 } from "./skane/psykoterapi/2023.ts";
import { skanePsykoterapi2024 } from "./skane/psykoterapi/2024.ts";
import { skanePsykoterapi2025 } from "./skane/psykoterapi/2025.ts";
import { skanePsykoterapi2026 } from "./skane/psykoterapi/2026.ts";
import { skaneVardcentral2023 } from "./skane/vardcentral/2023.ts";
import { skaneVardcentral2024 } from "./skane/vardcentral/2024.ts";
import { skaneVardcentral2025 } from "./skane/vardcentral/2025.ts";
import { skaneVardcentral2026 } from "./skane/vardcentral/2026.ts";

export interface Editions {
  readonly "kronoberg/barnmorskemottagning/2026": typeof kronobergBarnmorskemottagning2026;
  readonly "kronoberg/gemensamt/2026": typeof kronobergGemensamt2026;
  readonly "kronoberg/vardcentral/2026": typeof kronobergVardcentral2026;
  readonly "nationellt/kunskapsstod/2026": typeof nationelltKunskapsstod2026;
  readonly "nationellt/lagar/2026": typeof nationelltLagar2026;
  readonly "nationellt/overenskommelser/2021": typeof nationelltOverenskommelser2021;
  readonly "nationellt/primarvard/2024": typeof nationelltPrimarvard2024;
  readonly "nationellt/primarvard/2025": typeof nationelltPrimarvard2025;
  readonly "nationellt/primarvard/2026": typeof nationelltPrimarvard2026;
  readonly "nationellt/proposition-nara-vard/2026": typeof nationelltPropositionNaraVard2026;
  readonly "skane/barnavardscentral/2023": typeof skaneBarnavardscentral2023;
  readonly "skane/barnavardscentral/2024": typeof skaneBarnavardscentral2024;
  readonly "skane/barnavardscentral/2025": typeof skaneBarnavardscentral2025;
  readonly "skane/barnavardscentral/2026": typeof skaneBarnavardscentral2026;
  readonly "skane/barnmorskemottagning/2024": typeof skaneBarnmorskemottagning2024;
  readonly "skane/barnmorskemottagning/2025": typeof skaneBarnmorskemottagning2025;
  readonly "skane/barnmorskemottagning/2026": typeof skaneBarnmorskemottagning2026;
  readonly "skane/gemensamt/2024": typeof skaneGemensamt2024;
  readonly "skane/gemensamt/2025": typeof skaneGemensamt2025;
  readonly "skane/gemensamt/2026": typeof skaneGemensamt2026;
  readonly "skane/halso-och-sjukvardsavtalet/2016": typeof skaneHalsoOchSjukvardsavtalet2016;
  readonly "skane/psykoterapi/2021": typeof skanePsykoterapi2021;
  readonly "skane/psykoterapi/2023": typeof skanePsykoterapi2023;
  readonly "skane/psykoterapi/2024": typeof skanePsykoterapi2024;
  readonly "skane/psykoterapi/2025": typeof skanePsykoterapi2025;
  readonly "skane/psykoterapi/2026": typeof skanePsykoterapi2026;
  readonly "skane/vardcentral/2023": typeof skaneVardcentral2023;
  readonly "skane/vardcentral/2024": typeof skaneVardcentral2024;
  readonly "skane/vardcentral/2025": typeof skaneVardcentral2025;
  readonly "skane/vardcentral/2026": typeof skaneVardcentral2026;
}
export type EditionId = keyof Editions;
/** Id på de regler som finns i en utgåva. */
export type RuleIdIn<E extends EditionId> = keyof Editions[E]["rules"];

/** Varje utgåva med de regler som var beslutade och gällde någon dag under dess år. */
export const editions: Editions = {
  "kronoberg/barnmorskemottagning/2026": kronobergBarnmorskemottagning2026,
  "kronoberg/gemensamt/2026": kronobergGemensamt2026,
  "kronoberg/vardcentral/2026": kronobergVardcentral2026,
  "nationellt/kunskapsstod/2026": nationelltKunskapsstod2026,
  "nationellt/lagar/2026": nationelltLagar2026,
  "nationellt/overenskommelser/2021": nationelltOverenskommelser2021,
  "nationellt/primarvard/2024": nationelltPrimarvard2024,
  "nationellt/primarvard/2025": nationelltPrimarvard2025,
  "nationellt/primarvard/2026": nationelltPrimarvard2026,
  "nationellt/proposition-nara-vard/2026": nationelltPropositionNaraVard2026,
  "skane/barnavardscentral/2023": skaneBarnavardscentral2023,
  "skane/barnavardscentral/2024": skaneBarnavardscentral2024,
  "skane/barnavardscentral/2025": skaneBarnavardscentral2025,
  "skane/barnavardscentral/2026": skaneBarnavardscentral2026,
  "skane/barnmorskemottagning/2024": skaneBarnmorskemottagning2024,
  "skane/barnmorskemottagning/2025": skaneBarnmorskemottagning2025,
  "skane/barnmorskemottagning/2026": skaneBarnmorskemottagning2026,
  "skane/gemensamt/2024": skaneGemensamt2024,
  "skane/gemensamt/2025": skaneGemensamt2025,
  "skane/gemensamt/2026": skaneGemensamt2026,
  "skane/halso-och-sjukvardsavtalet/2016": skaneHalsoOchSjukvardsavtalet2016,
  "skane/psykoterapi/2021": skanePsykoterapi2021,
  "skane/psykoterapi/2023": skanePsykoterapi2023,
  "skane/psykoterapi/2024": skanePsykoterapi2024,
  "skane/psykoterapi/2025": skanePsykoterapi2025,
  "skane/psykoterapi/2026": skanePsykoterapi2026,
  "skane/vardcentral/2023": skaneVardcentral2023,
  "skane/vardcentral/2024": skaneVardcentral2024,
  "skane/vardcentral/2025": skaneVardcentral2025,
  "skane/vardcentral/2026": skaneVardcentral2026,
};
