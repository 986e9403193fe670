/// <reference types="astro/client" />
/// <reference types="@astrojs/starlight/locals" />

/** The strings of the interface: `Astro.locals.t()` accepts only keys that exist. */
declare namespace StarlightApp {
	// eslint-disable-next-line @typescript-eslint/consistent-type-imports -- a global declaration cannot import
	type Strings = typeof import('./content/i18n/en.json');
	// eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an interface is what Starlight merges
	interface I18n extends Strings {}
}
