/** What a wing gives the page: how its pages and its sheets are drawn. */
import type { TemplateResult } from 'lit-html';
import type { PageView } from '../view-models/pageView.ts';
import type { PanelView } from '../view-models/panelView.ts';
import type { WingName } from '../view-models/wing.ts';
import type { Tools } from './send.ts';

export interface WingDrawing {
  page(page: PageView, tools: Tools): TemplateResult;
  panel(panel: PanelView, tools: Tools): TemplateResult;
}

export type WingDrawings = Partial<Record<WingName, WingDrawing>>;
