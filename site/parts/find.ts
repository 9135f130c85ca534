/** A plain search field for pages without scripts. The search page takes the word from the address and hides it there. */
import { html, type Html } from "../html.ts";
import { to } from "../urls.ts";
import { search as words } from "../words/search.ts";

export function findForm(label: string): Html {
  return html`<form class="find" role="search" action="${to("sok/")}" method="get">
    <label for="sokord">${label}</label>
    <div class="find-line">
      <input id="sokord" name="q" type="search" autocomplete="off" spellcheck="false" />
      <button class="button" type="submit">${words.button}</button>
    </div>
  </form>`;
}
