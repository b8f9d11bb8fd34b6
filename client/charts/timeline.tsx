/** How many shipments a month? Bars; drag over them to limit the dates. Values in, callbacks out. */
import { type PointerEvent, useEffect, useRef, useState } from 'react';

import type { MonthCount } from '../state/app-state.ts';
import { lastDayOf } from '../state/count-months.ts';
import { countOf, formatDay } from '../state/format-values.ts';
import { scaleTimeline } from './timeline-scale.ts';
import classes from './timeline.module.css';

const HEIGHT = 64;
const AXIS = 16;
/** What the words of the marker take; nearer to the left end they stand on its other side. */
const MARKER_ROOM = 90;

export interface TimelineProps {
  readonly months: readonly MonthCount[];
  /** Shipments of the selected path, per month. */
  readonly lit: ReadonlyMap<string, number>;
  /** A day to mark, `YYYY-MM-DD`. */
  readonly marker: string;
  /** Both days included. */
  readonly onBrush: (since: string, until: string) => void;
}

export function Timeline({ months, lit, marker, onBrush }: TimelineProps) {
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const scale = scaleTimeline(months, width);
  const brush = useBrush(scale.monthAt, onBrush);
  const most = Math.max(1, ...months.map(({ shipments }) => shipments));
  const heightOf = (count: number) =>
    count === 0 ? 0 : Math.max(2, (count / most) * (HEIGHT - AXIS - 6));
  const markerX = scale.xOf(marker);
  const [first, last] = [months[0], months.at(-1)];
  const total = months.reduce((sum, { shipments }) => sum + shipments, 0);
  const barWidth = Math.max(1, scale.monthWidth - Math.min(2, scale.monthWidth * 0.2));
  return (
    <div ref={box} className={classes.box}>
      <svg
        width={width}
        height={HEIGHT}
        role="img"
        aria-label={`${countOf(total, 'shipment')} from ${formatDay(first?.month ?? null)} to ${formatDay(last?.month ?? null)}, at most ${most} in a month`}
        {...brush.handlers}
      >
        {months.map(({ month, shipments }, at) => {
          const height = heightOf(shipments);
          const litHeight = heightOf(Math.min(shipments, lit.get(month) ?? 0));
          const x = at * scale.monthWidth;
          return (
            <g key={month} data-before={month < marker.slice(0, 7)} className={classes.month}>
              <title>{`${formatDay(month)}: ${countOf(shipments, 'shipment')}`}</title>
              <rect x={x} y={0} width={scale.monthWidth} height={HEIGHT - AXIS} opacity={0} />
              <rect
                x={x}
                y={HEIGHT - AXIS - height}
                width={barWidth}
                height={height}
                rx={1}
                className={classes.bar}
              />
              {litHeight > 0 && (
                <rect
                  x={x}
                  y={HEIGHT - AXIS - litHeight}
                  width={barWidth}
                  height={litHeight}
                  rx={1}
                  className={classes.lit}
                />
              )}
            </g>
          );
        })}
        <line x1={0} x2={width} y1={HEIGHT - AXIS} y2={HEIGHT - AXIS} className={classes.base} />
        {scale.years.map(({ year, x }) => (
          <text key={year} x={x} y={HEIGHT - 3} className={classes.year}>
            {year}
          </text>
        ))}
        {markerX !== null && (
          <g className={classes.marker}>
            <line x1={markerX} x2={markerX} y1={0} y2={HEIGHT - AXIS} />
            <text
              x={markerX + (markerX < MARKER_ROOM ? 5 : -5)}
              y={10}
              textAnchor={markerX < MARKER_ROOM ? 'start' : 'end'}
            >
              {formatDay(marker)}
            </text>
          </g>
        )}
        {brush.range !== null && (
          <rect
            x={Math.min(...brush.range)}
            y={0}
            width={Math.abs(brush.range[1] - brush.range[0])}
            height={HEIGHT - AXIS}
            className={classes.brush}
          />
        )}
      </svg>
    </div>
  );
}

function useWidth(box: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(600);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, [box]);
  return width;
}

/** Less than this is a click, not a range. */
const LEAST_DRAG = 5;

function useBrush(monthAt: (x: number) => string, onBrush: (since: string, until: string) => void) {
  const [range, setRange] = useState<readonly [number, number] | null>(null);
  const placeOf = ({ currentTarget, clientX }: PointerEvent<SVGSVGElement>) =>
    clientX - currentTarget.getBoundingClientRect().left;
  return {
    range,
    handlers: {
      onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setRange([placeOf(event), placeOf(event)]);
      },
      onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
        if (range !== null) setRange([range[0], placeOf(event)]);
      },
      onPointerUp: () => {
        if (range === null) return;
        const [from, to] = [Math.min(...range), Math.max(...range)];
        setRange(null);
        if (to - from >= LEAST_DRAG) onBrush(`${monthAt(from)}-01`, lastDayOf(monthAt(to)));
      },
      onPointerCancel: () => setRange(null),
    },
  };
}
