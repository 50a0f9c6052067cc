/** The five hands by name: how each is drawn. */
import type { nothing, TemplateResult } from 'lit-html';
import type { Tools } from '../common/tools.page.ts';
import { arguePage } from './argue/argue.page.ts';
import { decidePage } from './decide/decide.page.ts';
import { findPage } from './find/find.page.ts';
import type { HandView } from './hands.view.ts';
import { talkPage } from './talk/talk.page.ts';
import { writePage } from './write/write.page.ts';

export function handPage(view: HandView, tools: Tools): TemplateResult | typeof nothing {
  switch (view.kind) {
    case 'find':
      return findPage(view);
    case 'talk':
      return talkPage(view, tools);
    case 'write':
      return writePage(view, tools);
    case 'argue':
      return arguePage(view, tools);
    case 'decide':
      return decidePage(view, tools);
  }
}
