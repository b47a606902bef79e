# SPDX-FileCopyrightText: 2026 The Kontor developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How rooms, programs and tests are declared. A room is one static library, so that the linker guards the arrows of
# ARCHITECTURE.md: a room that uses another without naming it does not link.

find_program(KONTOR_CCACHE ccache)
if(KONTOR_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${KONTOR_CCACHE})
    # ccache cannot see through a precompiled header's time stamps unless told that it may trust the content.
    set(ENV{CCACHE_SLOPPINESS} "pch_defines,time_macros,include_file_mtime,include_file_ctime")
endif()

add_library(kontor_options INTERFACE)
target_compile_options(kontor_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
                                                -Wno-missing-field-initializers
                                                -ffile-prefix-map=${CMAKE_SOURCE_DIR}=.)
target_compile_definitions(kontor_options INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING
                                                    QT_NO_FOREACH QT_NO_KEYWORDS)
if(KONTOR_WERROR)
    target_compile_options(kontor_options INTERFACE -Werror)
endif()
if(KONTOR_SANITIZE)
    target_compile_options(kontor_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
    target_link_options(kontor_options INTERFACE -fsanitize=address,undefined)
endif()
find_program(KONTOR_MOLD mold)
if(KONTOR_MOLD)
    target_link_options(kontor_options INTERFACE -fuse-ld=mold)
endif()

# The allocator of programs with a window. glibc's arenas are locked, and the store's threads give way to everybody: one
# that loses its core inside malloc makes the window wait for it, 20 ms on a busy machine. mimalloc's heaps are a
# thread's own. The sanitizers bring an allocator themselves. Nothing names the library, so that a linker told to leave
# out what is not needed would leave it out.
add_library(kontor_window_heap INTERFACE)
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT KONTOR_SANITIZE)
    find_package(mimalloc 2.0 REQUIRED)
    target_compile_definitions(kontor_window_heap INTERFACE KONTOR_HAS_MIMALLOC)
    target_link_libraries(kontor_window_heap INTERFACE -Wl,--push-state,--no-as-needed mimalloc -Wl,--pop-state)
endif()

# kontor_add_room(NAME SOURCES file... LINK target... [PCH header...])
function(kontor_add_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;LINK;PRIVATE_LINK;PCH" ${ARGN})
    add_library(kontor_${name} STATIC ${ROOM_SOURCES})
    target_include_directories(kontor_${name} PUBLIC ${CMAKE_SOURCE_DIR}/models ${CMAKE_SOURCE_DIR})
    target_link_libraries(kontor_${name} PUBLIC ${ROOM_LINK} PRIVATE kontor_options ${ROOM_PRIVATE_LINK})
    if(ROOM_PCH AND NOT KONTOR_SANITIZE)
        target_precompile_headers(kontor_${name} PRIVATE ${ROOM_PCH})
    endif()
endfunction()

# kontor_add_test(NAME SOURCES file... LINK target... [LABELS label...] [TIMEOUT seconds])
# A test links its own room and what the room names, nothing else. Labels: "slow" is left out by ./test --fast.
function(kontor_add_test name)
    cmake_parse_arguments(CASE "NO_OFFSCREEN" "TIMEOUT" "SOURCES;LINK;LABELS;ENVIRONMENT" ${ARGN})
    add_executable(${name} ${CASE_SOURCES})
    target_include_directories(${name} PRIVATE ${CMAKE_SOURCE_DIR}/tests)
    target_link_libraries(${name} PRIVATE kontor_options Qt6::Test ${CASE_LINK})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    target_compile_definitions(${name} PRIVATE KONTOR_SOURCE_DIR="${CMAKE_SOURCE_DIR}" KONTOR_BIN_DIR="${CMAKE_BINARY_DIR}/bin")
    add_test(NAME ${name} COMMAND ${name})
    if(NOT CASE_TIMEOUT)
        set(CASE_TIMEOUT 300)
    endif()
    set_tests_properties(${name} PROPERTIES TIMEOUT ${CASE_TIMEOUT} LABELS "${CASE_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TZ=Europe/Berlin;${CASE_ENVIRONMENT}")
endfunction()
