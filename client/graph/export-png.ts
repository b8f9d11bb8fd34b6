/** How does the picture leave the page? As a PNG that carries what it shows and where it is from. */
import type cytoscape from 'cytoscape';

import { FONT, type Palette } from './stylesheet.ts';

const SCALE = 2;
const MARGIN = 24 * SCALE;
const LINE = 18 * SCALE;
const LEAST_WIDTH = 900 * SCALE;

/** `caption`: the question, the version of the graph, its sources and what to think of it. */
export async function exportPng(
  cy: cytoscape.Core,
  palette: Palette,
  caption: readonly string[],
): Promise<Blob> {
  const drawing = await createImageBitmap(
    await cy.png({
      output: 'blob-promise',
      full: true,
      scale: SCALE,
      bg: palette.background,
      maxWidth: 8000,
      maxHeight: 8000,
    }),
  );
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d')!;
  canvas.width = Math.max(LEAST_WIDTH, drawing.width + 2 * MARGIN);
  const font = `${12 * SCALE}px ${FONT}`;
  context.font = font;
  const lines = caption.flatMap((text) => breakLines(context, text, canvas.width - 2 * MARGIN));
  canvas.height = drawing.height + 3 * MARGIN + lines.length * LINE;
  context.fillStyle = palette.background;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(drawing, (canvas.width - drawing.width) / 2, MARGIN);
  // Setting the size has reset the font.
  context.font = font;
  context.fillStyle = palette.mute;
  for (const [at, line] of lines.entries()) {
    context.fillText(line, MARGIN, drawing.height + 2.5 * MARGIN + at * LINE);
  }
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) =>
        blob === null ? reject(new Error('The picture is too large to export.')) : resolve(blob),
      'image/png',
    ),
  );
}

function breakLines(context: CanvasRenderingContext2D, text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && context.measureText(longer).width > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
}
