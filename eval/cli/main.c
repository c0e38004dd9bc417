/*
 * main.c -- the program.  Everything else lives in rooms that tests can enter.
 */
#include "eval/cli/cli.h"

int main(int argc, char **argv)
{
    return cli_main(argc, argv);
}
