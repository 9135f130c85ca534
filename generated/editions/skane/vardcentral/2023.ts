// Skapad ur specs/ av npm run generate. Ändra i specs/, inte här.

import { rule as nationelltPrimarvardRiktvardeLakare } from "../../../rules/nationellt/primarvard/riktvarde-lakare.ts";
import { rule as nationelltPrimarvardRiktvardeStLakare } from "../../../rules/nationellt/primarvard/riktvarde-st-lakare.ts";
import { rule as nationelltPrimarvardOmlistning } from "../../../rules/nationellt/primarvard/omlistning.ts";
import { rule as skaneHalsoOchSjukvardsavtaletDelar } from "../../../rules/skane/halso-och-sjukvardsavtalet/delar.ts";
import { rule as skaneHalsoOchSjukvardsavtaletMalgrupper } from "../../../rules/skane/halso-och-sjukvardsavtalet/malgrupper.ts";
import { rule as skaneHalsoOchSjukvardsavtaletUtvecklingsomraden } from "../../../rules/skane/halso-och-sjukvardsavtalet/utvecklingsomraden.ts";
import { rule as skaneHalsoOchSjukvardsavtaletNationellaOverenskommelser } from "../../../rules/skane/halso-och-sjukvardsavtalet/nationella-overenskommelser.ts";
import { rule as skaneHalsoOchSjukvardsavtaletFramtidensHalsosystem } from "../../../rules/skane/halso-och-sjukvardsavtalet/framtidens-halsosystem.ts";
import { rule as skaneVardcentralFastLakarkontakt } from "../../../rules/skane/vardcentral/fast-lakarkontakt.ts";
import { rule as skaneVardcentralAntibiotikaRecept } from "../../../rules/skane/vardcentral/antibiotika-recept.ts";
import { rule as skaneVardcentralGeografiskErsattning } from "../../../rules/skane/vardcentral/geografisk-ersattning.ts";

export interface SkaneVardcentral2023 {
  readonly id: "skane/vardcentral/2023";
  readonly from: "2023-01-01";
  readonly through: "2023-12-31";
  readonly state: "rekonstruerad";
  readonly rules: {
    readonly "nationellt/primarvard/riktvarde-lakare": typeof nationelltPrimarvardRiktvardeLakare;
    readonly "nationellt/primarvard/riktvarde-st-lakare": typeof nationelltPrimarvardRiktvardeStLakare;
    readonly "nationellt/primarvard/omlistning": typeof nationelltPrimarvardOmlistning;
    readonly "skane/halso-och-sjukvardsavtalet/delar": typeof skaneHalsoOchSjukvardsavtaletDelar;
    readonly "skane/halso-och-sjukvardsavtalet/malgrupper": typeof skaneHalsoOchSjukvardsavtaletMalgrupper;
    readonly "skane/halso-och-sjukvardsavtalet/utvecklingsomraden": typeof skaneHalsoOchSjukvardsavtaletUtvecklingsomraden;
    readonly "skane/halso-och-sjukvardsavtalet/nationella-overenskommelser": typeof skaneHalsoOchSjukvardsavtaletNationellaOverenskommelser;
    readonly "skane/halso-och-sjukvardsavtalet/framtidens-halsosystem": typeof skaneHalsoOchSjukvardsavtaletFramtidensHalsosystem;
    readonly "skane/vardcentral/fast-lakarkontakt": Omit<typeof skaneVardcentralFastLakarkontakt, "versions"> & { readonly versions: readonly [(typeof skaneVardcentralFastLakarkontakt.versions)[0]] };
    readonly "skane/vardcentral/antibiotika-recept": Omit<typeof skaneVardcentralAntibiotikaRecept, "versions"> & { readonly versions: readonly [(typeof skaneVardcentralAntibiotikaRecept.versions)[0]] };
    readonly "skane/vardcentral/geografisk-ersattning": Omit<typeof skaneVardcentralGeografiskErsattning, "versions"> & { readonly versions: readonly [(typeof skaneVardcentralGeografiskErsattning.versions)[0]] };
  };
}

/** Vårdcentral 2023, 2023-01-01 till och med 2023-12-31. */
export const skaneVardcentral2023: SkaneVardcentral2023 = {
  id: "skane/vardcentral/2023",
  from: "2023-01-01",
  through: "2023-12-31",
  state: "rekonstruerad",
  rules: {
    "nationellt/primarvard/riktvarde-lakare": nationelltPrimarvardRiktvardeLakare,
    "nationellt/primarvard/riktvarde-st-lakare": nationelltPrimarvardRiktvardeStLakare,
    "nationellt/primarvard/omlistning": nationelltPrimarvardOmlistning,
    "skane/halso-och-sjukvardsavtalet/delar": skaneHalsoOchSjukvardsavtaletDelar,
    "skane/halso-och-sjukvardsavtalet/malgrupper": skaneHalsoOchSjukvardsavtaletMalgrupper,
    "skane/halso-och-sjukvardsavtalet/utvecklingsomraden": skaneHalsoOchSjukvardsavtaletUtvecklingsomraden,
    "skane/halso-och-sjukvardsavtalet/nationella-overenskommelser": skaneHalsoOchSjukvardsavtaletNationellaOverenskommelser,
    "skane/halso-och-sjukvardsavtalet/framtidens-halsosystem": skaneHalsoOchSjukvardsavtaletFramtidensHalsosystem,
    "skane/vardcentral/fast-lakarkontakt": { ...skaneVardcentralFastLakarkontakt, versions: [skaneVardcentralFastLakarkontakt.versions[0]] },
    "skane/vardcentral/antibiotika-recept": { ...skaneVardcentralAntibiotikaRecept, versions: [skaneVardcentralAntibiotikaRecept.versions[0]] },
    "skane/vardcentral/geografisk-ersattning": { ...skaneVardcentralGeografiskErsattning, versions: [skaneVardcentralGeografiskErsattning.versions[0]] },
  },
};
