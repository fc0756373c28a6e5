/* Preloaded into the site: a disk that fails, or that remembers only what it was told to keep.

   While the file FAIL_FSYNC exists, syncing a file of the store fails with EIO. After each sync that succeeds, the file
   is copied to the folder KEPT: what stands there is what a power cut would leave at the very least. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static pthread_mutex_t copying = PTHREAD_MUTEX_INITIALIZER;

static void keep(const char *path) {
    const char *folder = getenv("KEPT");
    const char *name = strrchr(path, '/') + 1;
    char beside[4096], target[4096], piece[65536];
    ssize_t count;
    if (!folder || !*folder) return;
    snprintf(beside, sizeof beside, "%s/.%s", folder, name);
    snprintf(target, sizeof target, "%s/%s", folder, name);
    pthread_mutex_lock(&copying);
    int from = open(path, O_RDONLY), to = open(beside, O_WRONLY | O_CREAT | O_TRUNC, 0600);
    while ((count = read(from, piece, sizeof piece)) > 0 && write(to, piece, count) == count) {
    }
    close(from);
    close(to);
    rename(beside, target);
    pthread_mutex_unlock(&copying);
}

static int sync_by(const char *call, int file) {
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, call);
    const char *failing = getenv("FAIL_FSYNC");
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    path[length < 0 ? 0 : length] = 0;
    if (!strstr(path, "/campaign.sqlite3")) return real(file);
    if (failing && *failing && access(failing, F_OK) == 0) {
        errno = EIO;
        return -1;
    }
    int result = real(file);
    if (result == 0) keep(path);
    return result;
}

int fsync(int file) { return sync_by("fsync", file); }
int fdatasync(int file) { return sync_by("fdatasync", file); }
