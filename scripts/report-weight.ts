/** Prints what every lesson of the built site weighs. */
import { lessonWeights, weightTable } from './weight.ts';

console.log(weightTable(lessonWeights()));
