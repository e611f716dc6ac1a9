// Judges numbers with the package personnummer: the oracle of PersonalNumberTests.
import personnummer from "personnummer";
import { exchange } from "./exchange";

await exchange((numbers: string[]) => ({ valid: numbers.map((number) => personnummer.valid(number, { allowCoordinationNumber: true, allowInterimNumber: true })) }));
