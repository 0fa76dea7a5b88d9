import { memo, useCallback } from 'react';
import type { PanelId } from '../draw/arrange.ts';
import { type PanelLook, panelList } from '../panels/panel-list.ts';
import type { Pen } from '../pen.ts';
import { ListFrame } from './list-frame.tsx';
import { useSearch } from './search.tsx';

interface PanelProps extends Omit<PanelLook, 'words' | 'places'> {
  readonly pen: Pen;
  readonly panel: PanelId;
  /** Told how many items the window shows, for paging. */
  readonly onPage: (panel: PanelId, items: number) => void;
}

/** One of the four panels. Drawn again only when something in it has changed. */
export const Panel = memo(function Panel({ pen, panel, onPage, ...look }: PanelProps) {
  const page = useCallback((items: number) => onPage(panel, items), [panel, onPage]);
  return <ListFrame {...panelList(pen, panel, { ...look, ...useSearch() })} onPage={page} />;
});
