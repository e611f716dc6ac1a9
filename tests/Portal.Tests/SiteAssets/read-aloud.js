"read aloud";
