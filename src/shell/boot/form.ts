/** Puts a form together: `?form=before` or `?form=after`, and which of the two comes first with `first=a` or `first=b`, else by lot. */
import { createActor, type Snapshot } from 'xstate';
import { loadTeaching } from '../../content/bundled.ts';
import { readResults } from '../../domain/codes/readResults.ts';
import { FORM_NAMES, OCCASIONS, statementsIn, type FormName } from '../../domain/codes/sheets.ts';
import { createFormPage } from '../../pages/form/form.page.ts';
import { drawSentence } from '../../pages/shared/sentence.page.ts';
import { formMachine } from '../../machines/form/formMachine.ts';
import { formBook, formView } from '../../pages/form/form.view.ts';
import { draftOf, isReload, keepDraft } from '../store/formDraft.ts';
import { createStore } from '../store/storage.ts';
import { openWordedVisit, type Hosts } from './openVisit.ts';

/** Kept in this window and nowhere else, so that the form after can be laid beside the form before; closing the window forgets it. */
const keyOf = (caseId: string): string => `due-yesterday/form/${caseId}`;

/** Which form comes first: what the link says, else heads or tails. */
const firstOf = (asked: string | null): FormName =>
  FORM_NAMES.find((name) => name === asked?.toLowerCase()) ??
  FORM_NAMES[(crypto.getRandomValues(new Uint8Array(1))[0] ?? 0) % 2] ??
  'a';

export async function createForm({ root, page: host }: Hosts): Promise<void> {
  const query = new URLSearchParams(location.search);
  root.dataset['state'] = 'form';
  const { cover, words, say } = await openWordedVisit(root);
  const occasion = OCCASIONS.find((each) => each === query.get('form'));
  const forms = (await loadTeaching(cover.id).catch(() => undefined))?.forms;
  if (!forms || !occasion) {
    drawSentence(host, {
      title: say('form.heading'),
      text: say(occasion ? 'form.none' : 'form.which'),
      ways: OCCASIONS.map((each) => ({ href: `?case=${cover.id}&form=${each}`, text: say(`form.${each}`) })),
    });
    return;
  }
  const visit = createStore(() => sessionStorage);
  const books = [formBook(cover, forms)];
  const statements = statementsIn(forms);
  const draft = isReload() ? draftOf(visit, cover.id, occasion, statements) : null;
  const actor = createActor(formMachine, {
    input: { occasion, first: firstOf(query.get('first')), statements },
    ...(draft && { snapshot: draft as unknown as Snapshot<unknown> }),
  });
  const page = createFormPage(host, {
    say,
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
