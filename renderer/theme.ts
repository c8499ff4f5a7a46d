import {
  convertCssVariables,
  createTheme,
  DEFAULT_THEME,
  defaultCssVariablesResolver,
  type MantineColorsTuple,
  mergeMantineTheme,
} from '@mantine/core'

/** The one accent: the blue of a stamp's ink. White on shade 7 has a contrast of 8, on shade 6 of 6. */
const ink: MantineColorsTuple = [
  '#eef4fa',
  '#dbe7f3',
  '#b9d0e7',
  '#8fb4d8',
  '#6699c8',
  '#4480b6',
  '#2a689f',
  '#1f5285',
  '#18426b',
  '#123351',
]

/** Sizes for a screen of 1366×768 on which much has to be seen at once. */
export const theme = createTheme({
  primaryColor: 'ink',
  primaryShade: { light: 7, dark: 6 },
  colors: { ink },
  fontFamily: '"Segoe UI", system-ui, "Noto Sans", "DejaVu Sans", sans-serif',
  headings: {
    fontFamily: '"Segoe UI", system-ui, "Noto Sans", "DejaVu Sans", sans-serif',
    fontWeight: '600',
  },
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.125rem' },
  spacing: { xs: '0.375rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  defaultRadius: 'sm',
  radius: { xs: '2px', sm: '3px', md: '4px', lg: '6px', xl: '8px' },
  respectReducedMotion: true,
  components: {
    Button: { defaultProps: { size: 'xs', variant: 'default' } },
    ActionIcon: {
      defaultProps: { variant: 'subtle', color: 'gray' },
      // The least that WCAG 2.2 lets a finger have.
      vars: (_: unknown, { size }: { readonly size?: unknown }) =>
        size === 'sm' ? { root: { '--ai-size': '1.5rem' } } : { root: {} },
    },
    TextInput: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    NativeSelect: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'sm' } },
    Radio: { defaultProps: { size: 'sm' } },
    Menu: {
      defaultProps: {
        shadow: 'md',
        transitionProps: { duration: 0 },
        // Beside what opens it, a menu is part of the same landmark, and of the same order of the Tab key.
        withinPortal: false,
        withInitialFocusPlaceholder: false,
      },
    },
    ModalRoot: {
      // The page itself never scrolls, and locking it would write a style element that the window forbids.
      defaultProps: { lockScroll: false, centered: true, transitionProps: { duration: 0 } },
    },
  },
})

/**
 * Puts the theme's variables into the page as a constructed style sheet: unlike the style element that Mantine would
 * write, it needs no exception in the content security policy.
 */
export function installTheme(target: Document): void {
  const sheet = new CSSStyleSheet()
  const variables = defaultCssVariablesResolver(mergeMantineTheme(DEFAULT_THEME, theme))
  sheet.replaceSync(`@layer mantine { ${convertCssVariables(variables, ':root')} }`)
  target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet]
}
