/*
 * main.c -- the entry point.  Everything else is in files that tests can link.
 */
#include "eval/cli/cli.h"

int main(int argc, char **argv)
{
    return cli_main(argc, argv);
}
