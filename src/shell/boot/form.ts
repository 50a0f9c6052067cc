/** Puts a form together: the one before or the one after, and which of the two comes first, else by lot. */
import { createActor, type Snapshot } from 'xstate';
import { loadTeaching } from '../../content/bundled.ts';
import type { Route } from '../../domain/address/address.ts';
import { readResults } from '../../domain/codes/readResults.ts';
import { FORM_NAMES, OCCASIONS, statementsIn, type FormName } from '../../domain/codes/sheets.ts';
import { createFormPage } from '../../pages/form/form.page.ts';
import { drawSentence } from '../../pages/shared/sentence.page.ts';
import { formMachine } from '../../machines/form/formMachine.ts';
import { formBook, formView } from '../../pages/form/form.view.ts';
import { draftOf, isReload, keepDraft } from '../store/formDraft.ts';
import { createStore } from '../store/storage.ts';
import { openVisit, withWords, type Hosts } from './openVisit.ts';

/** Kept in this window and nowhere else, so that the form after can be laid beside the form before; closing the window forgets it. */
const keyOf = (caseId: string): string => `due-yesterday/form/${caseId}`;

/** Which form comes first where the link does not say: heads or tails. */
const byLot = (): FormName => FORM_NAMES[(crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) % 2] ?? 'a';

export async function createForm(
  { root, page: host }: Hosts,
  { occasion, first }: Extract<Route, { page: 'form' }>,
): Promise<void> {
  root.dataset['state'] = 'form';
  const { cover, links, words, say } = await withWords(openVisit(root), host);
  const forms = (await loadTeaching(cover.id).catch(() => undefined))?.forms;
  if (!forms || !occasion) {
    drawSentence(
      host,
      {
        title: say('form.heading'),
        text: say(occasion ? 'form.none' : 'form.which'),
        ways: OCCASIONS.map((each) => ({
          route: { page: 'form', occasion: each, ...(first && { first }) },
          text: say(`form.${each}`),
        })),
      },
      links,
    );
    return;
  }
  const visit = createStore(() => sessionStorage);
  const books = [formBook(cover, forms)];
  const statements = statementsIn(forms);
  const draft = isReload() ? draftOf(visit, cover.id, occasion, statements) : null;
  const actor = createActor(formMachine, {
    input: { occasion, first: first ?? byLot(), statements },
    ...(draft && { snapshot: draft as unknown as Snapshot<unknown> }),
  });
  const page = createFormPage(host, {
    say,
    links,
    send: actor.send,
    kept: occasion === 'after' ? (visit.read(keyOf(cover.id)) ?? '') : '',
    earlier(text) {
      const { found, refused } = readResults(text, books);
      const before = found.map(({ play }) => play.sheets['before']).find((sheet) => sheet !== undefined);
      const { problem, ...values } = refused[0]?.problem ?? { problem: found.length > 0 ? 'no-before' : 'empty' };
      actor.send(before ? { type: 'earlier.read', before } : { type: 'earlier.refused', problem, values });
    },
  });
  actor.subscribe(({ value, context }) => {
    const view = formView(String(value), context, cover, forms, words);
    document.title = `${view.title} · ${cover.cover.title}`;
    if (occasion === 'before' && view.handIn) visit.write(keyOf(cover.id), view.handIn.code);
    keepDraft(visit, cover.id, actor.getPersistedSnapshot());
    page.show(view);
  });
  actor.start();
}
