import { readLanguage } from './stored-language.ts';

/** Marks the door of the reader's language and moves the focus order to it; nobody is sent anywhere. */
const door = document.querySelector<HTMLAnchorElement>(`a.door[data-locale="${readLanguage()}"]`);
door?.setAttribute('data-suggested', '');
door?.parentElement?.prepend(door);
