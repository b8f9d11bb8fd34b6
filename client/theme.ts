/** How do Mantine's parts look? Dense, in our colours, in both colour schemes. */
import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

const BLUE: MantineColorsTuple = [
  '#eef4fd',
  '#d9e6f9',
  '#b0ccf2',
  '#84b0ec',
  '#5f98e6',
  '#3f80da',
  '#2a6cca',
  '#1c5ab8',
  '#174b9b',
  '#123c7d',
];

export const theme = createTheme({
  fontFamily: '"Inter Variable", system-ui, sans-serif',
  primaryColor: 'detour',
  primaryShade: { light: 7, dark: 4 },
  colors: { detour: BLUE },
  defaultRadius: 6,
  fontSizes: { xs: '12px', sm: '13px', md: '13px', lg: '15px', xl: '17px' },
  cursorType: 'pointer',
  autoContrast: true,
});

/** Mantine's own variables, told in the colours of `theme.css`. */
const COLORS = {
  '--mantine-color-body': 'var(--dt-panel)',
  '--mantine-color-text': 'var(--dt-ink)',
  '--mantine-color-dimmed': 'var(--dt-mute)',
  '--mantine-color-placeholder': 'var(--dt-mute)',
  '--mantine-color-default': 'var(--dt-panel)',
  '--mantine-color-default-hover': 'var(--dt-hover)',
  '--mantine-color-default-border': 'var(--dt-line-strong)',
  '--mantine-color-default-color': 'var(--dt-ink)',
  '--mantine-color-anchor': 'var(--dt-accent)',
  '--mantine-color-error': 'var(--dt-end-user)',
};

/** Set for each scheme: Mantine sets its own there, which would win over those set for both. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {
    '--mantine-shadow-md': 'var(--dt-shadow)',
    '--mantine-shadow-lg': 'var(--dt-shadow)',
    '--mantine-line-height': '1.4',
  },
  light: COLORS,
  dark: COLORS,
});
