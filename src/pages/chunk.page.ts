/** What a wing gives the page: how its pages and its sheets are drawn. */
import type { TemplateResult } from 'lit-html';
import type { PageView } from './pages.view.ts';
import type { PanelView } from './panels/panels.view.ts';
import type { WingName } from './chunk.view.ts';
import type { Tools } from './common/tools.page.ts';

export interface WingDrawing {
  page(page: PageView, tools: Tools): TemplateResult;
  panel(panel: PanelView, tools: Tools): TemplateResult;
}

export type WingDrawings = Partial<Record<WingName, WingDrawing>>;
