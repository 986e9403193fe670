export { brokenOf, lessonsByManifest, manifestNames, manifestOf } from '../source/manifests.ts';
