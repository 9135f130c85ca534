/** What is not settled and what is asked: open questions, questions and answers. */
import type { AskedQuestion, ContentRule, Module, OpenQuestion } from "../../src/rulebook/model.ts";
import { moduleOf } from "../../src/rulebook/modules.ts";
import type { Site } from "../data.ts";
import { html, nothing, type Html } from "../html.ts";
import { plainText } from "../markdown.ts";
import { page, section, type Page, type Part } from "../page.ts";
import { checkSentence } from "../parts/content.ts";
import { permalink } from "../parts/heading.ts";
import { modulePlace } from "../parts/rule-list.ts";
import { shelvesOf, type Shelved } from "../parts/shelves.ts";
import { authoredCitations } from "../parts/sources.ts";
import { badge } from "../parts/status.ts";
import { prose } from "../parts/text.ts";
import { questionUrl, ruleUrl, to } from "../urls.ts";
import { rulesWithQuestion } from "../usage.ts";
import { exceptionsOf, versionsOf } from "../versions.ts";
import * as words from "../words/registers.ts";
import { questionKind } from "../words/rule.ts";
import { usedBy } from "../parts/register.ts";

export function openPages(site: Site): readonly Page[] {
  const { questions, answers } = site.rulebook.registers;
  return [
    questionsPage(site),
    ...questions.map((question) => questionPage(site, question)),
    ...(answers.length === 0 ? [] : [answersPage(site)]),
  ];
}

function questionsPage(site: Site): Page {
  const { questions, answers } = site.rulebook.registers;
  const shelves = shelvesOf(
    site,
    questions.map((question) => shelvedQuestion(site, question)),
    words.questions.index,
    "questions",
  );
  const link = answers.length === 0 ? nothing : html`<p><a href="${to("svar/")}">${words.answers.title}</a></p>`;
  return page({
    path: "fragor/",
    type: "register-list",
    title: words.questions.title,
    description: words.questions.description,
    lead: html`<p>${words.questions.lead}</p>
      ${link}`,
    aside: shelves.contents,
    body: html`${shelves.index}${shelves.sections}`,
  });
}

/** A question is of the year of the newest source that raises it. */
function shelvedQuestion(site: Site, { id, title, kind, doubt, sources }: OpenQuestion): Shelved {
  const modules = modulesOf(site, rulesWithQuestion(site, id));
  const [first] = modules;
  const days = sources.flatMap(({ source }) => site.sources.get(source)?.date ?? []).sort();
  const line = html`<a href="${questionUrl(id)}">${title}</a> <span class="meta">${questionKind(kind)}</span>`;
  return {
    modules,
    year: days.at(-1)?.slice(0, 4) ?? null,
    whole: html`<li>
      <p>${line}</p>
      ${prose(site, doubt)}
    </li>`,
    link: html`<li>
      <p>
        <a href="${questionUrl(id)}">${title}</a>
        <span class="meta">${first !== undefined && words.questions.elsewhere(modulePlace(site, first))}</span>
      </p>
    </li>`,
  };
}

/** The collections that some rules stand in, in reading order. */
function modulesOf(site: Site, rules: readonly ContentRule[]): readonly Module[] {
  const homes = new Set(rules.map((rule) => moduleOf(site.rulebook.modules, rule)?.id));
  return site.rulebook.modules.filter(({ id }) => homes.has(id));
}

function questionPage(site: Site, { id, title, kind, doubt, asked, sources }: OpenQuestion): Page {
  const readings = readingsOf(site, id);
  return page({
    path: questionUrl(id).path,
    type: "question",
    title,
    kicker: `${words.questions.kicker} · ${questionKind(kind)}`,
    trail: [{ label: words.questions.title, target: to("fragor/") }],
    description: plainText(doubt),
    body: html`<div class="rule-text">${prose(site, doubt)}</div>
      ${asked !== undefined && section("stalld", words.questions.asked, prose(site, asked))}${readings}${usedBy(site, words.questions.usedBy, rulesWithQuestion(site, id), words.questions.unused)}${section("kallor", words.questions.sources, authoredCitations(site, sources))}`,
  });
}

/** Both readings side by side, from every rule that turns on the question. */
function readingsOf(site: Site, question: string): Html {
  const blocks = site.contentRules.flatMap((rule) => {
    const judgements = [...versionsOf(rule), ...exceptionsOf(rule)].flatMap(({ content }) =>
      content.is === "judged" && content.judgement.by === "readings" && content.judgement.question === question
        ? [content.judgement]
        : [],
    );
    const [first] = judgements.toReversed();
    if (first === undefined) return [];
    const items = first.readings.map(
      ({ title, text, check }, index) =>
        html`<li>
          <p class="reading-title">${index + 1}. ${title}</p>
          ${prose(site, text)}
          <p class="reading-check">${checkSentence(site, check)}</p>
        </li>`,
    );
    return [
      html`<p>${words.questions.readingsOf} <a href="${ruleUrl(rule.id)}">${rule.title}</a>:</p>
        <ol class="reading-list">
          ${items}
        </ol>`,
    ];
  });
  return blocks.length === 0
    ? nothing
    : section("lasarter", words.questions.readings, html`<div class="readings">${blocks}</div>`);
}

function answersPage(site: Site): Page {
  const { answers } = site.rulebook.registers;
  const shelves = shelvesOf(
    site,
    answers.map((asked) => shelvedAnswer(site, asked)),
    words.answers.index,
    "questions",
  );
  return page({
    path: "svar/",
    type: "list",
    title: words.answers.title,
    trail: [{ label: words.questions.title, target: to("fragor/") }],
    description: words.answers.description,
    lead: html`<p>${words.answers.lead}</p>`,
    aside: shelves.contents,
    body: html`${shelves.index}${shelves.sections}`,
  });
}

function shelvedAnswer(site: Site, asked: AskedQuestion): Shelved {
  const rules = (asked.rules ?? []).flatMap((id) => site.contentRules.find((rule) => rule.id === id) ?? []);
  return {
    modules: modulesOf(site, rules),
    year: asked.date.slice(0, 4),
    whole: html`<li class="answer" id="${asked.id}">
      <p class="question-title">${asked.question} ${permalink(asked.id, asked.question)}</p>
      ${
        asked.answer === undefined
          ? html`<p>${badge("question", words.answers.unanswered)}</p>`
          : html`<div class="rule-text">${prose(site, asked.answer)}</div>`
      }${asked.note !== undefined && html`<p class="small">${plainText(asked.note)}</p>`}${ruleLinks(site, asked.rules ?? [])}${authoredCitations(site, asked.sources)}
    </li>`,
    link: html`<li>
      <p><a href="#${asked.id}">${asked.question}</a></p>
    </li>`,
  };
}

function ruleLinks(site: Site, ids: readonly string[]): Html {
  const known = ids.flatMap((id) => site.rules.get(id) ?? []);
  if (known.length === 0) return nothing;
  return html`<p class="label">${words.answers.rules}</p>
    <ul>
      ${known.map(({ id, title }) => html`<li><a href="${ruleUrl(id)}">${title}</a></li>`)}
    </ul>`;
}

/** The questions asked about a rule, for its page. */
export function answersAbout(site: Site, rule: string): Part | null {
  const about = site.rulebook.registers.answers.filter(({ rules }) => rules?.includes(rule));
  if (about.length === 0) return null;
  return {
    id: "svar",
    heading: words.answers.byRule,
    content: html`<ul class="questions">
      ${about.map(
        ({ id, question, answer }) =>
          html`<li>
            <p><a href="${to("svar/", id)}">${question}<span class="hidden"> ${words.answers.toAnswer}</span></a></p>
            ${answer === undefined ? html`<p>${badge("question", words.answers.unanswered)}</p>` : prose(site, answer)}
          </li>`,
      )}
    </ul>`,
  };
}
